/**
 * Recognising the words in pictures of pages with Tesseract, a program that the user installs.
 * Knows pictures and where words stand in them; knows nothing of documents. Start reading at {@link
 * no.samsvar.extract.ocr.Tesseract}.
 */
@NullMarked
package no.samsvar.extract.ocr;

import org.jspecify.annotations.NullMarked;
