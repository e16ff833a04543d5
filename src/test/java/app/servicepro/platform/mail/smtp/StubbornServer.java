package app.servicepro.platform.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers one command in a way of its own, or hangs up instead. */
final class StubbornServer implements AutoCloseable {
  static final String HANGS_UP = "";

  private static final Map<String, String> POLITE =
      Map.of(
          "hello", "220 ready",
          "EHLO", "250-test\r\n250 AUTH PLAIN",
          "AUTH", "235 welcome",
          "MAIL", "250 ok",
          "RCPT", "250 ok",
          "DATA", "354 go on",
          ".", "250 accepted",
          "QUIT", "221 bye");

  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Map<String, String> replies = new TreeMap<>(POLITE);

  StubbornServer(String command, String reply) throws IOException {
    replies.put(command, reply);
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The first words of what was said to it. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var caller = socket.accept()) {
        talk(caller);
      } catch (IOException e) {
        // the test is over, or the caller has gone
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    boolean goesOn = say(caller, "hello");
    while (goesOn) {
      var line = in.readLine();
      goesOn = line != null && answered(caller, in, line.split("[ :]", 2)[0]);
    }
  }

  private boolean answered(Socket caller, BufferedReader in, String command) throws IOException {
    heard.add(command);
    if (!say(caller, command)) {
      return false;
    }
    if (command.equals("DATA") && replies.getOrDefault(command, "").startsWith("354")) {
      readLetter(in);
      return say(caller, ".");
    }
    return true;
  }

  private static void readLetter(BufferedReader in) throws IOException {
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      // what is in it does not matter here
    }
  }

  private boolean say(Socket caller, String to) throws IOException {
    var reply = replies.getOrDefault(to, "502 what");
    if (!reply.equals(HANGS_UP)) {
      caller.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
    return !reply.equals(HANGS_UP);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
