/**
 * Zip containers: archives of documents and the shell of office files. Counts every inflated byte
 * while it comes and takes no size on trust; knows nothing of what the entries mean. Start reading
 * at {@link no.samsvar.extract.zip.Zip}.
 */
@NullMarked
package no.samsvar.extract.zip;

import org.jspecify.annotations.NullMarked;
