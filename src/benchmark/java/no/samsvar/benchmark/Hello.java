package no.samsvar.benchmark;

/** The least that Java can do. */
final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
