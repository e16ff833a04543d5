package app.servicepro.pages.model;

import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All questions to the tables of drafts and releases; everything is the bound tenant's. */
@ApplicationScoped
public class PageStore {
  private static final String WAITING =
      """
      select count(*) from pages.draft d
      left join (select r.manifest from pages.site s join pages.release r on r.hash = s.release_hash) live on true
      left join pages.document x on x.hash = live.manifest ->> d.name
      where x.content is distinct from d.content
      """;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public Optional<String> publishedHash() {
    return site().map(Site::releaseHash);
  }

  public Optional<Release> release(String hash) {
    return Optional.ofNullable(em.find(Release.class, hash));
  }

  public Optional<JsonObject> document(String hash) {
    return Optional.ofNullable(em.find(Document.class, hash)).map(Document::content);
  }

  /** Some of a release's documents by name, read at once; without those that it does not have. */
  public Map<String, JsonObject> documents(Release release, List<String> names) {
    var hashes = names.stream().flatMap(n -> release.document(n).stream()).toList();
    var found =
        em.createQuery("select d from Document d where d.hash in :hashes", Document.class)
            .setParameter("hashes", hashes)
            .getResultStream()
            .collect(Collectors.toMap(Document::hash, Document::content));
    var documents = new TreeMap<String, JsonObject>();
    for (var name : names) {
      release.document(name).map(found::get).ifPresent(d -> documents.put(name, d));
    }
    return documents;
  }

  /** All of a release's documents by name. */
  public Map<String, JsonObject> documents(Release release) {
    return documents(release, List.copyOf(release.names()));
  }

  /**
   * The names of the documents that differ between two releases, or that only one of them has.
   *
   * @param before null for none
   */
  public Set<String> differing(@Nullable String before, String after) {
    var old = before == null ? null : em.find(Release.class, before);
    var now = em.find(Release.class, after);
    var names = new TreeSet<>(now.names());
    if (old != null) {
      names.addAll(old.names());
      names.removeIf(name -> old.document(name).equals(now.document(name)));
    }
    return names;
  }

  public Optional<Draft> draft(String name) {
    return Optional.ofNullable(em.find(Draft.class, name));
  }

  /** Nobody else changes it until the transaction ends. */
  public Optional<Draft> lockedDraft(String name) {
    return Optional.ofNullable(em.find(Draft.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<Draft> drafts() {
    return em.createQuery("select d from Draft d order by d.name", Draft.class).getResultList();
  }

  /** Nobody else changes any of them until the transaction ends. */
  public List<Draft> lockedDrafts() {
    return em.createQuery("select d from Draft d order by d.name", Draft.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** When a document of the draft was last changed. */
  public Optional<Instant> draftChanged() {
    return Optional.ofNullable(
        em.createQuery("select max(d.updatedAt) from Draft d", Instant.class).getSingleResult());
  }

  public void add(Draft draft) {
    em.persist(draft);
  }

  /** The draft has this document no more. */
  public void drop(String name) {
    draft(name).ifPresent(em::remove);
  }

  /** Keeps the documents that are not there yet, and the release that names them all. */
  public Release keep(Map<String, JsonObject> documents) {
    var hashes = new TreeMap<String, String>();
    var fresh = new TreeMap<String, Document>();
    documents.forEach((name, content) -> {
      var document = new Document(content);
      hashes.put(name, document.hash());
      fresh.put(document.hash(), document);
    });
    fresh.keySet().removeAll(kept(fresh.keySet()));
    fresh.values().forEach(em::persist);
    return keep(new Release(hashes));
  }

  /**
   * Keeps that release with one document changed; the same where it does not have it. The others
   * are neither read nor judged: they are there already.
   */
  public Release keep(Release then, String name, UnaryOperator<JsonObject> how) {
    var old = then.document(name).flatMap(this::document);
    if (old.isEmpty()) {
      return then;
    }
    var document = new Document(how.apply(old.get()));
    if (em.find(Document.class, document.hash()) == null) {
      em.persist(document);
    }
    return keep(then.with(name, document.hash()));
  }

  private Release keep(Release release) {
    if (em.find(Release.class, release.hash()) == null) {
      em.persist(release);
    }
    em.flush();
    return release;
  }

  private List<String> kept(Set<String> hashes) {
    return em.createQuery("select d.hash from Document d where d.hash in :hashes", String.class)
        .setParameter("hashes", hashes)
        .getResultList();
  }

  /** Makes it the release that visitors see. */
  public void show(Release release) {
    var site = site().orElseGet(this::newSite);
    site.show(release);
    em.persist(site);
    em.flush();
  }

  /** When visitors got what they see. */
  public Optional<Instant> publishedAt() {
    return site().map(Site::publishedAt);
  }

  /** How many documents differ between the draft and what visitors see. */
  public int waiting() {
    return ((Number) em.createNativeQuery(WAITING).getSingleResult()).intValue();
  }

  /** The bound tenant's own backends: source to address. */
  public Map<String, String> backends() {
    var found = new TreeMap<String, String>();
    for (var row : em.createNativeQuery("select source, url from pages.backend").getResultList()) {
      var columns = (Object[]) row;
      found.put((String) columns[0], (String) columns[1]);
    }
    return found;
  }

  private Optional<Site> site() {
    return Optional.ofNullable(em.find(Site.class, Tenancy.required().value()));
  }

  private Site newSite() {
    return new Site(Tenancy.required().value());
  }
}
