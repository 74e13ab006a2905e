package no.samsvar;

/** Which release of the program this is. Loads nothing else. */
public final class Release {
  private Release() {}

  /** The version as the build stamped it; "dev" for classes outside a jar. */
  public static String version() {
    String version = Release.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
