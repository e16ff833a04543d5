package app.servicepro.platform.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL the tenant, once in each transaction, on the connection that EclipseLink got and
 * before its first statement. Without a bound tenant the setting is empty and row-level security
 * shows nothing. Named in persistence.xml.
 */
public class TenantConnections extends SessionEventAdapter {
  private static volatile @Nullable TransactionSynchronizationRegistry registry;

  /** Called once, at start, by the bean that can have the registry injected. */
  public static void use(TransactionSynchronizationRegistry transactions) {
    registry = transactions;
  }

  /** EclipseLink would ask a database that is away three times, five seconds apart. */
  @Override
  public void preLogin(SessionEvent event) {
    if (event.getSession().getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(0);
    }
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var transactions = registry;
    if (transactions == null || transactions.getTransactionKey() == null) {
      return;
    }
    if (transactions.getResource(TenantConnections.class) == null
        && event.getResult() instanceof DatasourceAccessor accessor
        && accessor.getDatasourceConnection() instanceof Connection connection) {
      tell(connection);
      transactions.putResource(TenantConnections.class, true);
    }
  }

  private static void tell(Connection connection) {
    try (var set = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
      set.setString(1, Tenancy.current().map(TenantId::toString).orElse(""));
      set.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL was not told the tenant", e);
    }
  }
}
