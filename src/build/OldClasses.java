import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Writes the classes of one jar anew in a form that Java's cache of loaded classes takes. The cache
 * leaves out classes written for Java 5, which then cost every start their reading and checking.
 * Nothing but the form changes: the version, and the stack maps that newer versions have.
 */
final class OldClasses {
  /** The first version whose classes are cached, and the one they are given. */
  private static final int CACHED = ClassFile.JAVA_6_VERSION;

  private static final int GIVEN = ClassFile.JAVA_17_VERSION;

  private static final String CHANGED =
      "the build of samsvar wrote the class files anew for a newer Java; only their form changed";

  private OldClasses() {}

  /** Takes the jar, which is changed in place; one whose classes are new stays as it is. */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    try (URLClassLoader known = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        FileSystem inside =
            FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      ClassFile form =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(known)));
      for (Path entry : classes(inside.getPath("/"))) {
        ClassModel old = form.parse(Files.readAllBytes(entry));
        if (old.majorVersion() < CACHED) {
          replace(entry, form.transformClass(old, anew()));
          say(inside.getPath(JarFile.MANIFEST_NAME));
        }
      }
    }
  }

  /** The licence of the library wants changed files to say so. */
  private static void say(Path entry) throws IOException {
    Manifest manifest = new Manifest(new ByteArrayInputStream(Files.readAllBytes(entry)));
    manifest.getMainAttributes().putValue("Changed", CHANGED);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    manifest.write(written);
    replace(entry, written.toByteArray());
  }

  /** Keeps the time of the entry, so that the same jar comes out each time. */
  private static void replace(Path entry, byte[] bytes) throws IOException {
    FileTime time = Files.getLastModifiedTime(entry);
    Files.write(entry, bytes);
    Files.setLastModifiedTime(entry, time);
  }

  private static ClassTransform anew() {
    return ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(OldClasses::copied))
        .andThen(ClassTransform.dropping(part -> part instanceof ClassFileVersion))
        .andThen(ClassTransform.endHandler(made -> made.withVersion(GIVEN, 0)));
  }

  /** Not {@code ACCEPT_ALL}, which takes a method's code over as it is, without stack maps. */
  private static CodeTransform copied() {
    return (made, part) -> made.with(part);
  }

  private static List<Path> classes(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".class")).toList();
    }
  }
}
