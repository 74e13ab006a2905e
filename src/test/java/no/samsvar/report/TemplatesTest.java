package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.samsvar.check.Problem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplatesTest {
  @TempDir private Path folder;

  @Test
  void a_template_of_the_users_takes_the_place_of_the_programs() throws IOException {
    template("Dokumenter: <#list documents as d>${d.path}</#list>");
    assertThat(sheet("one")).isEqualTo("Dokumenter: avtaler/driftsavtale nordvik.pdf");
  }

  @Test
  void the_others_stay_the_programs() throws IOException {
    template("x");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.named("html", settings()).orElseThrow().render(Samples.named("one"), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("<!DOCTYPE html>");
  }

  @Test
  void text_of_documents_is_escaped() throws IOException {
    template("<#list documents as d>${d.title}</#list>");
    assertThat(sheet("hostile")).doesNotContain("<script").contains("&lt;");
  }

  @Test
  void a_broken_template_is_told_with_line_and_column() throws IOException {
    template("one\n<#if documents>\n");
    assertThat(problem().where()).isEqualTo(folder + "/committee.ftlh:2:16");
    assertThat(problem().what()).startsWith("the template is broken: ");
  }

  @Test
  void an_unknown_name_is_told_with_those_that_are_known() throws IOException {
    template("one\n${documnets}");
    assertThat(problem().where()).isEqualTo(folder + "/committee.ftlh:2:3");
    assertThat(problem().help()).contains("known there: ").contains("documents");
  }

  @Test
  void a_template_can_make_no_object_and_reach_no_class() throws IOException {
    template("${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
    assertThat(problem().what()).contains("broken");
    template("${title?api.getClass()}");
    assertThat(problem().what()).contains("broken");
    template("${title.class}");
    assertThat(problem().what()).contains("broken");
  }

  @Test
  void a_template_can_include_no_file_outside_its_folder() throws IOException {
    Files.writeString(folder.resolveSibling("secret.txt"), "hemmelig");
    template("<#include \"../secret.txt\">");
    assertThatThrownBy(() -> sheet("one")).isInstanceOf(IOException.class);
  }

  private void template(String text) throws IOException {
    Files.writeString(folder.resolve("committee.ftlh"), text);
  }

  private RenderSettings settings() {
    return RenderSettings.PLAIN.filledFrom(Optional.of(folder));
  }

  private String sheet(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.named("committee", settings()).orElseThrow().render(Samples.named(name), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Problem problem() {
    return assertThatThrownBy(() -> sheet("one"))
        .asInstanceOf(InstanceOfAssertFactories.type(ReportException.class))
        .actual()
        .problem();
  }
}
