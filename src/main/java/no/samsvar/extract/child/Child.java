package no.samsvar.extract.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** One child process and the pipe to it. Asked by one thread at a time. */
final class Child {
  /** How a JVM ends that is told to exit when its memory is full. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private boolean used;

  private Child(Process process) {
    this.process = process;
    this.requests =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  static Child start(ChildCommand command) throws IOException {
    return new Child(command.start());
  }

  /** Whether it has read a file before. */
  boolean used() {
    return used;
  }

  /** Its answer; fails when the child ends before it has said it. */
  Answer ask(Request request) throws IOException {
    request.write(requests);
    Answer answer = Answer.read(answers);
    used = true;
    return answer;
  }

  /** Ends the process and whatever it has started. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Lets the process end by itself, as it does when nothing more is asked. */
  void leave() {
    try {
      requests.close();
    } catch (IOException goneAlready) {
      kill();
    }
  }

  /** Whether the process ended because its memory was full. */
  boolean outOfMemory() throws InterruptedException {
    return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
  }
}
