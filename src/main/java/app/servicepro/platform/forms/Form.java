package app.servicepro.platform.forms;

import app.servicepro.platform.json.Canonical;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A posted form, read field by field. What is wrong is collected, never thrown: a field with a
 * problem reads as empty, 0 or false, so read all of them and then ask {@link #failed()}.
 */
public final class Form {
  /** What {@code begin} of parts.peb writes into every form: which one of the page, and its id. */
  private static final String NAME = "form";

  private static final String ONCE = "once";

  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PASSWORD = 200;
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:-]{1,60}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
              + "[\\p{L}\\p{N}-]{2,63}");

  private final MultivaluedMap<String, String> posted;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<String>> many = new LinkedHashMap<>();
  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final Set<String> secrets = new HashSet<>();

  private Form(MultivaluedMap<String, String> posted) {
    this.posted = posted;
  }

  public static Form of(MultivaluedMap<String, String> posted) {
    return new Form(posted);
  }

  /** One line that must be there, of at most {@code max} characters. */
  public String text(String name, int max) {
    return required(name, optional(name, max));
  }

  /** One line, or nothing. */
  public String optional(String name, int max) {
    return judged(name, Typed.line(raw(name)), max);
  }

  /** One line that does not count now: it is given back as it was typed, and not judged. */
  public void keep(String name) {
    values.put(name, Typed.line(raw(name)).text());
  }

  /** Several lines that must be there; lines end in a plain newline. */
  public String lines(String name, int max) {
    return required(name, optionalLines(name, max));
  }

  public String optionalLines(String name, int max) {
    return judged(name, Typed.lines(raw(name)), max);
  }

  /** Why somebody does what cannot easily be undone. */
  public String reason(String name) {
    var reason = lines(name, LONGEST_REASON);
    int length = reason.codePointCount(0, reason.length());
    return problems.containsKey(name) || length >= SHORTEST_REASON
        ? reason
        : refused(name, "problem.too-short", Map.of("min", SHORTEST_REASON, "length", length));
  }

  /** An address that a letter can be sent to, its domain in lower-case ASCII. */
  public String email(String name) {
    var typed = text(name, LONGEST_EMAIL);
    if (problems.containsKey(name)) {
      return "";
    }
    var address = address(typed);
    return address.isPresent() ? address.get() : refused(name, "problem.email", Map.of());
  }

  /** As typed, spaces and all. It is never given back. */
  public String password(String name) {
    secrets.add(name);
    var typed = raw(name);
    if (typed.isEmpty()) {
      return refused(name, "problem.missing", Map.of());
    }
    int length = typed.codePointCount(0, typed.length());
    return length <= LONGEST_PASSWORD
        ? typed
        : refused(name, "problem.too-long", Map.of("max", LONGEST_PASSWORD, "length", length));
  }

  /** One of these. */
  public String choice(String name, Collection<String> allowed) {
    var chosen = raw(name);
    if (!allowed.contains(chosen)) {
      return refused(name, "problem.choice", Map.of());
    }
    values.put(name, chosen);
    return chosen;
  }

  /** Any number of these, in their order; none is fine. */
  public List<String> choices(String name, Collection<String> allowed) {
    var chosen = posted.getOrDefault(name, List.of());
    var known = allowed.stream().filter(chosen::contains).toList();
    many.put(name, known);
    if (!allowed.containsAll(chosen)) {
      problem(name, "problem.choice");
    }
    return known;
  }

  /** A whole number from {@code min} to {@code max}. */
  public int number(String name, int min, int max) {
    var typed = text(name, LONGEST_PASSWORD).replace('\u2212', '-');
    if (problems.containsKey(name)) {
      return 0;
    }
    var number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : Integer.MIN_VALUE;
    if (number < min || number > max) {
      refused(name, "problem.number", Map.of("min", min, "max", max));
      return 0;
    }
    return number;
  }

  /** Whether it is ticked. */
  public boolean flag(String name) {
    values.put(name, posted.containsKey(name) ? "on" : "");
    return posted.containsKey(name);
  }

  /** One's own judgement of a field; the first one of a field stays. */
  public void problem(String field, String key) {
    problem(field, key, Map.of());
  }

  public void problem(String field, String key, Map<String, Object> arguments) {
    problems.putIfAbsent(field, new Problem(key, arguments));
  }

  public boolean failed() {
    return !problems.isEmpty();
  }

  /** Which form of its page it is. */
  public String name() {
    return identifier(NAME);
  }

  /**
   * What makes this one form, however often it arrives; for {@link Once}. Filled in differently it
   * is another one, as after the browser's arrow back. Ask when all fields have been read.
   */
  public String once() {
    var id = identifier(ONCE);
    return id.isEmpty() ? "" : id + "." + fingerprint();
  }

  /** Without passwords, of which no quick hash may lie anywhere. */
  private String fingerprint() {
    var open = new TreeMap<>(posted);
    open.keySet().removeAll(secrets);
    return Canonical.sha256(open.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  public FormView view() {
    return new FormView(
        name(), new LinkedHashMap<>(values), new LinkedHashMap<>(many), ordered(), Map.of());
  }

  private Map<String, Problem> ordered() {
    return new LinkedHashMap<>(problems);
  }

  private String raw(String name) {
    var first = posted.getFirst(name);
    return first == null ? "" : first;
  }

  private String identifier(String name) {
    return IDENTIFIER.matcher(raw(name)).matches() ? raw(name) : "";
  }

  private String judged(String name, Typed typed, int max) {
    values.put(name, typed.text());
    if (typed.length() > max) {
      return refused(name, "problem.too-long", Map.of("max", max, "length", typed.length()));
    }
    return typed.invisible() ? refused(name, "problem.invisible", Map.of()) : typed.text();
  }

  private String required(String name, String text) {
    return text.isEmpty() && !problems.containsKey(name)
        ? refused(name, "problem.missing", Map.of())
        : text;
  }

  private String refused(String name, String key, Map<String, Object> arguments) {
    problem(name, key, arguments);
    return "";
  }

  private static Optional<String> address(String typed) {
    int at = typed.lastIndexOf('@');
    var local = typed.substring(0, Math.max(at, 0));
    if (!EMAIL.matcher(typed).matches() || (local + "@").matches("\\..*|.*\\.[.@].*")) {
      return Optional.empty();
    }
    try {
      var domain = IDN.toASCII(typed.substring(at + 1)).toLowerCase(Locale.ROOT);
      return Optional.of(local + "@" + domain).filter(a -> a.length() <= LONGEST_EMAIL);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
