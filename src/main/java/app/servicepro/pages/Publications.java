package app.servicepro.pages;

import app.servicepro.pages.history.LocalMoment;
import app.servicepro.pages.history.Planner;
import app.servicepro.pages.history.Publisher;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.model.Publication;
import app.servicepro.pages.model.PublicationStore;
import app.servicepro.pages.model.Schedule;
import app.servicepro.pages.spi.PublicationCheck;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the bound tenant's visitors saw, see and will see: publishing, going back, publishing later.
 */
@ApplicationScoped
@Transactional
public class Publications {
  /** Most characters of a note. */
  public static final int LONGEST_NOTE = 300;

  /** Facts of the business that are today's, whatever release is shown. */
  private static final List<String> TODAYS =
      List.of("hours", "specialHours", "timeZone", "phone", "email");

  private static final String SITE = "site";

  @Inject private PageStore store;
  @Inject private PublicationStore history;
  @Inject private Publisher publisher;
  @Inject private Planner planner;
  @Inject private Releases releases;
  @Inject private FactSheet sheet;
  @Inject @Any private Instance<PublicationCheck> checks;

  /** Why visitors saw something else. */
  public enum Kind {
    PUBLISH,
    SCHEDULED,
    ROLLBACK,
    FACTS;

    private static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As in keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One row of the history.
   *
   * @param documents the names of those that differ from the row before; all of them in the first
   * @param name of who did it, as it was then; empty when nobody remembers
   * @param live whether visitors see just that now
   */
  public record Entry(
      int number,
      String release,
      Kind kind,
      Instant at,
      String name,
      String note,
      Set<String> documents,
      boolean live) {}

  /**
   * What goes live later.
   *
   * @param typed the local time that somebody wrote, in {@code zone}
   * @param overtaken whether something else was published since
   * @param late whether its time has passed
   */
  public record Plan(
      Instant at,
      LocalDateTime typed,
      String zone,
      String name,
      String note,
      boolean overtaken,
      boolean late) {}

  /** The draft would break a page; nothing was published. */
  public static class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<PublicationCheck.Fault> faults;

    public Faulty(List<PublicationCheck.Fault> faults) {
      super(faults.size() + " faults");
      this.faults = faults;
    }

    public List<PublicationCheck.Fault> faults() {
      return faults;
    }
  }

  /**
   * Shows the draft to visitors.
   *
   * @throws Faulty when it would break a page
   */
  public Publisher.Shown publish(String note) {
    publisher.lock();
    return publisher.show(sound(), new Publication.Act("publish", note, Acting.current()));
  }

  /**
   * Shows visitors again what they saw then, with today's hours, phone and mail address. The draft
   * stays as it is.
   *
   * @return empty when there is no such publication
   */
  public Optional<Publisher.Shown> rollback(int number, String note) {
    publisher.lock();
    var act = new Publication.Act("rollback", note, Acting.current());
    return history.find(number).map(p -> publisher.show(p.release(), SITE, this::todays, act));
  }

  private JsonObject todays(JsonObject then) {
    return store
        .publishedHash()
        .flatMap(store::release)
        .flatMap(r -> r.document(SITE))
        .flatMap(store::document)
        .map(now -> withFacts(then, now))
        .orElse(then);
  }

  private static JsonObject withFacts(JsonObject then, JsonObject now) {
    var site = Json.PROVIDER.createObjectBuilder(then);
    for (var fact : TODAYS) {
      if (now.containsKey(fact)) {
        site.add(fact, now.get(fact));
      } else {
        site.remove(fact);
      }
    }
    return site.build();
  }

  /** What a time on the business' clock would mean. */
  public LocalMoment judge(LocalDateTime typed) {
    return planner.judge(typed, sheet.zone());
  }

  /**
   * Shows the draft as it is now at that time of the business' clock; takes the place of an older
   * plan.
   *
   * @throws Faulty when it would break a page
   * @throws IllegalArgumentException when {@link #judge} says that it is not possible
   */
  public LocalMoment plan(LocalDateTime typed, String note) {
    publisher.lock();
    return planner.plan(sound(), typed, sheet.zone(), note);
  }

  /**
   * @return whether there was anything to cancel
   */
  public boolean cancel() {
    publisher.lock();
    return planner.cancel();
  }

  public Optional<Plan> plan() {
    var now = store.publishedHash().orElse(null);
    return history.schedule().map(s -> plan(s, now));
  }

  private Plan plan(Schedule schedule, @Nullable String now) {
    var when = schedule.when();
    return new Plan(
        when.at(),
        LocalDateTime.parse(when.typed()),
        when.zone(),
        schedule.name(),
        schedule.note(),
        !Optional.ofNullable(now).equals(Optional.ofNullable(schedule.seen())),
        planner.late(when.at()));
  }

  /** What keeps the draft from being published. */
  public List<PublicationCheck.Fault> faults() {
    return faults(releases.drafts());
  }

  private List<PublicationCheck.Fault> faults(Map<String, JsonObject> documents) {
    return checks.stream().flatMap(c -> c.faults(documents).stream()).toList();
  }

  private Map<String, JsonObject> sound() {
    var documents = releases.drafts();
    var faults = faults(documents);
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return documents;
  }

  /** The newest first; facts of the business that changed one after the other are one row. */
  public List<Entry> list(int skipped, int most) {
    var now = store.publishedHash().orElse("");
    int live = history.last().map(Publication::number).orElse(0);
    return history.list(skipped, most).stream()
        .map(p -> entry(p, p.number() == live && p.release().equals(now)))
        .toList();
  }

  /** How many rows {@link #list} has. */
  public int count() {
    return history.count();
  }

  public Optional<Entry> find(int number) {
    int live = history.last().map(Publication::number).orElse(0);
    return history.find(number).map(p -> entry(p, p.number() == live));
  }

  private Entry entry(Publication p, boolean live) {
    return new Entry(
        p.number(),
        p.release(),
        Kind.of(p.kind()),
        p.at(),
        p.name(),
        p.note(),
        store.differing(p.previous(), p.release()),
        live);
  }

  /** All documents that visitors saw from then on; empty when there is no such publication. */
  public Optional<Map<String, JsonObject>> documents(int number) {
    return history.find(number).flatMap(p -> store.release(p.release())).map(store::documents);
  }

  /** What they saw before it; nothing before the first. */
  public Map<String, JsonObject> documentsBefore(int number) {
    return history
        .find(number)
        .map(Publication::previous)
        .flatMap(store::release)
        .map(store::documents)
        .orElse(Map.of());
  }

  /** What visitors see now; empty when they see nothing yet. */
  public Optional<Map<String, JsonObject>> live() {
    return store.publishedHash().flatMap(store::release).map(store::documents);
  }

  /** What visitors would see if the draft were published. */
  public Map<String, JsonObject> draft() {
    return releases.drafts();
  }
}
