/**
 * Results for machines: JSON, SARIF, CSV, JUnit, and the notes of GitHub and GitLab. Decides
 * nothing; it only writes what {@link no.samsvar.report.view.RunView} holds. Start reading at
 * {@link no.samsvar.report.exchange.JsonReport}.
 */
@NullMarked
package no.samsvar.report.exchange;

import org.jspecify.annotations.NullMarked;
