package app.servicepro.packs;

import app.servicepro.packs.model.Holding;
import app.servicepro.packs.model.HoldingStore;
import app.servicepro.packs.model.Merge;
import app.servicepro.packs.model.Parts;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.documents.Conflict;
import app.servicepro.platform.documents.Differences;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the bound tenant has of a pack: given, compared, upgraded, taken off. Every act is one
 * transaction over all parts: all of it or nothing.
 */
@ApplicationScoped
@Transactional
public class Holdings {
  private static final String TARGET = "pack:";

  @Inject private Packs packs;
  @Inject private Parts parts;
  @Inject private HoldingStore store;
  @Inject private Audit audit;

  /** What the tenant has; empty when nobody has kept it. */
  public Optional<Possession> find() {
    return store.find().map(Holdings::possession);
  }

  /** What {@link #apply} would change; nothing is written. */
  public Plan trial(WebsiteSeed seed, String pack) {
    return plan(new Draft(packs.get(pack), seed, store.find()));
  }

  /**
   * Gives the tenant what it lacks of the pack; what it has already stays as it is, as far as
   * somebody has changed it.
   */
  public Plan apply(WebsiteSeed seed, String pack) {
    var known = store.locked();
    var draft = new Draft(packs.get(pack), seed, known);
    var plan = plan(draft);
    parts.change(plan.changes(), draft.mine);
    decide(known.orElseGet(store::begin), plan.choices(), Set.of(), Set.of(), draft);
    if (seed.demo()) {
      parts.demonstrate();
    }
    return plan;
  }

  /** What {@link #upgrade} would change; empty when nobody has kept what the tenant was given. */
  public Optional<Plan> upgrade() {
    return store.find().map(holding -> plan(draft(holding)));
  }

  /**
   * Lays the pack as it is now under what the tenant has: what nobody has edited follows it, what
   * somebody has edited stays. Where both have changed, somebody chooses; until then the tenant's
   * own stays.
   *
   * @param taken keys of the choices in which the pack wins
   * @param kept keys of those in which the tenant wins
   */
  public Optional<Plan> upgrade(Set<String> taken, Set<String> kept) {
    return store
        .locked()
        .filter(holding -> !holding.takenOff())
        .map(holding -> {
          var draft = draft(holding);
          var plan = plan(draft);
          var before = holding.version();
          parts.change(plan.changes(), draft.mine);
          decide(holding, plan.choices(), taken, kept, draft);
          if (!plan.none()) {
            tell("pack.upgraded", holding, "version", before, holding.version());
          }
          return plan;
        });
  }

  /** The choices that an upgrade has left, with what the tenant has now. */
  public List<Plan.Choice> undecided() {
    return store.find().map(holding -> undecided(holding, parts.held())).orElse(List.of());
  }

  /** Decides some of {@link #undecided}. */
  public void settle(Set<String> taken, Set<String> kept) {
    store
        .locked()
        .ifPresent(holding -> {
          var mine = parts.held();
          var open = undecided(holding, mine);
          take(open, taken, mine);
          var left =
              open.stream()
                  .filter(c -> !taken.contains(c.key()) && !kept.contains(c.key()))
                  .toList();
          holding.open(left.stream().map(Plan.Choice::change).toList());
          if (left.size() < open.size()) {
            tell("pack.settled", holding, "undecided", "" + open.size(), "" + left.size());
          }
        });
  }

  /** What {@link #takeOff} would take away, and what stays. */
  public Optional<Removal> removal() {
    return store
        .find()
        .filter(holding -> !holding.takenOff())
        .map(holding -> parts.removal(holding.base(), parts.held()));
  }

  /** Takes away what came from the pack and nobody has edited. */
  public Optional<Removal> takeOff() {
    return store
        .locked()
        .filter(holding -> !holding.takenOff())
        .map(holding -> {
          var mine = parts.held();
          var removal = parts.removal(holding.base(), mine);
          parts.change(removal.changes(), mine);
          holding.takeOff(Editing.apply(holding.base(), removal.changes()).documents());
          store.uncount();
          tell("pack.removed", holding, "pack", holding.pack(), "");
          return removal;
        });
  }

  /** Gives the tenant again what was taken off. */
  public Optional<Plan> putBack() {
    return store
        .locked()
        .filter(Holding::takenOff)
        .map(holding -> {
          var plan = apply(holding.seed(), holding.pack());
          tell("pack.applied", holding, "pack", "", holding.pack());
          return plan;
        });
  }

  /** What another business may begin with; empty when nobody has kept what this one was given. */
  public Optional<Belongings> lend() {
    return store
        .find()
        .map(holding ->
            new Belongings(
                holding.pack(),
                holding.version(),
                holding.seed(),
                parts.lent(holding.base()),
                parts.lent(parts.held())));
  }

  /** Begins with what another business has lent; the tenant has nothing yet. */
  public void begin(Belongings lent) {
    var nothing = parts.held();
    parts.change(Differences.between(nothing, lent.documents()), nothing);
    var holding = store.locked().orElseGet(store::begin);
    var pack = packs.get(lent.pack());
    // what the pack would give: an upgrade then changes only what is new
    boolean same = pack.version().equals(lent.version());
    var base = same ? parts.given(pack, lent.seed()) : lent.base();
    holding.give(lent.pack(), lent.version(), lent.seed(), base);
    store.flush();
    store.count(holding);
  }

  private Plan plan(Draft draft) {
    var merge = Merge.of(draft.base, draft.theirs, draft.mine);
    return new Plan(
        draft.pack.id(),
        draft.from,
        draft.pack.version(),
        merge.done(),
        merge.conflicts().stream().map(Holdings::choice).toList());
  }

  private static Plan.Choice choice(Conflict conflict) {
    return new Plan.Choice(conflict.change(), conflict.theirs());
  }

  private void decide(
      Holding holding,
      List<Plan.Choice> choices,
      Set<String> taken,
      Set<String> kept,
      Draft draft) {
    var open = new ArrayList<>(undecided(holding, draft.mine));
    open.removeIf(old -> choices.stream().anyMatch(c -> samePlace(c, old)));
    open.addAll(choices);
    give(holding, draft, open);
    take(open, taken, parts.held());
    holding.open(
        open.stream()
            .filter(c -> !taken.contains(c.key()) && !kept.contains(c.key()))
            .map(Plan.Choice::change)
            .toList());
  }

  private static boolean samePlace(Plan.Choice one, Plan.Choice other) {
    return one.change().doc().equals(other.change().doc())
        && Merge.place(one.change()).equals(Merge.place(other.change()));
  }

  private void take(List<Plan.Choice> open, Set<String> taken, Map<String, JsonObject> mine) {
    var wins =
        open.stream()
            .filter(c -> taken.contains(c.key()))
            .flatMap(c -> Merge.forced(c.change(), mine).stream())
            .toList();
    parts.change(Editing.apply(mine, wins).done(), mine);
  }

  /** A choice is over when the tenant has what the pack wants. */
  private static List<Plan.Choice> undecided(Holding holding, Map<String, JsonObject> mine) {
    return holding.open().stream()
        .map(change -> new Plan.Choice(change, Merge.mine(change, mine)))
        .filter(c -> !Canonical.same(c.change().value(), c.mine()))
        .toList();
  }

  private void give(Holding holding, Draft draft, List<Plan.Choice> open) {
    holding.give(draft.pack.id(), draft.pack.version(), draft.seed, draft.theirs);
    holding.open(open.stream().map(Plan.Choice::change).toList());
    store.flush();
    store.count(holding);
  }

  private void tell(String action, Holding holding, String name, String before, String after) {
    audit.record(action, TARGET + holding.pack(), fact(name, before), fact(name, after));
  }

  private static JsonObject fact(String name, String value) {
    return value.isEmpty()
        ? JsonValue.EMPTY_JSON_OBJECT
        : Json.PROVIDER.createObjectBuilder().add(name, value).build();
  }

  private static Possession possession(Holding holding) {
    return new Possession(
        holding.pack(),
        holding.version(),
        holding.takenOff(),
        holding.open().size(),
        holding.updatedAt());
  }

  private Draft draft(Holding holding) {
    return new Draft(packs.get(holding.pack()), holding.seed(), Optional.of(holding));
  }

  /** The three sides of a merge. */
  private final class Draft {
    private final Pack pack;
    private final WebsiteSeed seed;
    private final Map<String, JsonObject> base;
    private final Map<String, JsonObject> theirs;
    private final Map<String, JsonObject> mine = parts.held();
    private final @Nullable String from;

    Draft(Pack pack, WebsiteSeed wanted, Optional<Holding> known) {
      this.pack = pack;
      var same = known.filter(h -> h.pack().equals(pack.id()));
      seed = lasting(wanted, pack, same);
      theirs = parts.given(pack, seed);
      base = same.map(Holding::base).orElseGet(() -> Merge.adopted(theirs, mine));
      from = same.map(Holding::version).orElse(null);
      boolean off = known.filter(Holding::takenOff).isPresent();
      base.keySet().removeIf(name -> off && !mine.containsKey(name));
    }

    /** Another version may suit another theme; whoever has a site keeps hers. */
    private static WebsiteSeed lasting(WebsiteSeed wanted, Pack pack, Optional<Holding> known) {
      if (wanted.theme() != null) {
        return wanted;
      }
      var before = known.map(Holding::seed);
      return wanted.in(
          before.map(WebsiteSeed::theme).orElse(pack.theme()),
          wanted.palette() != null
              ? wanted.palette()
              : before.map(WebsiteSeed::palette).orElse(pack.palette()));
    }
  }
}
