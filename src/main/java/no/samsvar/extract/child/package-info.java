/**
 * Reading files in processes of their own, so that a hostile one can neither fill the memory of a
 * run nor hold it up. Knows processes, their bounds and what goes over the pipe; knows nothing of
 * formats, which stay with {@link no.samsvar.extract.FileExtractor}. Start reading at {@link
 * no.samsvar.extract.child.ChildExtractor}; {@link no.samsvar.extract.child.ChildLoop} is the other
 * end of the pipe.
 */
@NullMarked
package no.samsvar.extract.child;

import org.jspecify.annotations.NullMarked;
