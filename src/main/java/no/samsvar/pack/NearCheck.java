package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds every "near" that names a component which does not stand before it. */
final class NearCheck {
  private NearCheck() {}

  /** Each component may name those before it and the ones known already. */
  static void components(Fields components, List<String> known) {
    List<String> names = new ArrayList<>(known);
    for (Map.Entry<String, YamlTree> one : components.mapping().entries().entrySet()) {
      check(one.getValue(), names, components.faults());
      names.add(one.getKey());
    }
  }

  /** The conditions beside the components may name all of them. */
  static void check(YamlTree tree, List<String> names, Faults faults) {
    switch (tree) {
      case YamlTree.Sequence sequence ->
          sequence.items().forEach(item -> check(item, names, faults));
      case YamlTree.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  (key, value) -> {
                    if (key.equals("near")
                        && value instanceof YamlTree.Mapping near
                        && near.entries().get("to") instanceof YamlTree.Scalar to
                        && !names.contains(to.text())) {
                      faults.unknown(to.at(), "earlier component", to.text(), names);
                    }
                    check(value, names, faults);
                  });
      case YamlTree.Scalar _, YamlTree.Nothing _ -> {}
    }
  }
}
