package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.Words;

/**
 * What a committee's sheet names of a document, numbered from 1, gaps before what is only partly
 * there, and what to ask about it.
 */
record Questions(DocumentView document, Words words) {
  private static final int NAMED = 5;

  /** The heaviest gaps. */
  List<ElementView> gaps() {
    return document.gaps().stream().limit(NAMED).toList();
  }

  /** How many gaps the sheet has no room for, as a sentence; empty when it names them all. */
  String further() {
    int further = document.gaps().size() - gaps().size();
    return further == 0 ? "" : words.count("further", further);
  }

  /** What is only partly there, as far as there is room. */
  List<ElementView> weak() {
    return document.open(Outcome.PARTIAL).stream().limit(NAMED - (long) gaps().size()).toList();
  }

  /** Whom to ask: the supplier too, where there is one. */
  String heading() {
    return switch (document.document().kind()) {
      case CONTRACT, FRAMEWORK_AGREEMENT, REQUIREMENTS, ANNEX, SLA, DPA ->
          words.text("heading.questions.supplier");
      case STRATEGY, ACTION_PLAN, ARCHITECTURE, COOPERATION, BUSINESS_CASE, REPORT, LAW, UNKNOWN ->
          words.text("heading.questions");
    };
  }

  /** One for each kind of shortcoming, naming the points, then two on all of them. */
  List<String> all() {
    List<ElementView> named = new ArrayList<>(gaps());
    named.addAll(weak());
    if (named.isEmpty()) {
      boolean read = document.counts().of(Outcome.UNREADABLE) == 0;
      return List.of(words.text(read ? "question.clean" : "question.unreadable"));
    }
    List<String> questions = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.DENIED, Outcome.MISSING, Outcome.PARTIAL)) {
      List<String> points =
          IntStream.range(0, named.size())
              .filter(i -> named.get(i).outcome() == outcome)
              .mapToObj(i -> String.valueOf(i + 1))
              .toList();
      if (!points.isEmpty()) {
        questions.add(words.text("question." + outcome.key(), words.list(points)));
      }
    }
    questions.add(words.text("question.meanwhile"));
    questions.add(words.text("question.owner"));
    return questions;
  }
}
