/**
 * How fast and how large: documents made from the corpus by a seed, the program measured on them
 * beside what it is compared with, a table and a JSON file of the figures. Asserts nothing. Start
 * reading at {@link no.samsvar.benchmark.Benchmark}.
 */
@NullMarked
package no.samsvar.benchmark;

import org.jspecify.annotations.NullMarked;
