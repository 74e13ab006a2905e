/** The facade that wires the packages together. Start reading at {@link no.samsvar.Samsvar}. */
@org.jspecify.annotations.NullMarked
package no.samsvar;
