package app.servicepro.platform.start;

import app.servicepro.platform.content.ContentFolder;
import app.servicepro.platform.db.Migrations;
import app.servicepro.platform.db.News;
import app.servicepro.platform.tenancy.TenantConnections;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** The order of the start: schema, content, then whoever observes {@link Started}, then news. */
@ApplicationScoped
public class Start {
  private static final System.Logger LOG = System.getLogger(Start.class.getName());

  @Resource(lookup = "jdbc/owner")
  private DataSource owner;

  @Resource private TransactionSynchronizationRegistry transactions;
  @Inject private ContentFolder content;
  @Inject private Event<Started> started;
  @Inject private News news;

  void up(@Observes @Priority(1) Startup event) {
    TenantConnections.use(transactions);
    LOG.log(System.Logger.Level.INFO, "migrations applied: {0}", Migrations.apply(owner));
    content.read();
    started.fire(new Started());
    news.start();
    content.watch();
  }
}
