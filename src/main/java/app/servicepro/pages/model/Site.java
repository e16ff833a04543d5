package app.servicepro.pages.model;

import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which release a tenant's visitors see. */
@Entity
@Table(schema = "pages", name = "site")
public class Site {
  @Id
  @Column(name = "tenant_id")
  private @Nullable UUID tenantId;

  @Column(name = "release_hash")
  private String releaseHash = "";

  @Column(name = "published_at")
  private Instant publishedAt = Time.now();

  protected Site() {}

  Site(UUID tenantId) {
    this.tenantId = tenantId;
  }

  void show(Release release) {
    releaseHash = release.hash();
    publishedAt = Time.now();
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String releaseHash() {
    return releaseHash;
  }
}
