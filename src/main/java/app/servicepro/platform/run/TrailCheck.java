package app.servicepro.platform.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Checks the trails of all tenants, as the owner of the tables, whether the product runs or not. It
 * prints a line a chain (tenant, rows, last hash), which kept elsewhere proves later that nothing
 * up to there was rewritten; then it names the first fault of each chain that has one.
 */
public final class TrailCheck {
  private static final Pattern KEPT = Pattern.compile("[0-9a-f-]{36} [0-9]{1,18} [0-9a-f]{64}");
  private static final int BROKEN = 1;
  private static final int FAILED = 2;
  private static final int PORT_LINE = 3;

  private final Connection owner;
  private final List<String> faults = new ArrayList<>();

  private TrailCheck(Connection owner) {
    this.owner = owner;
  }

  /**
   * Ends with 0 when every chain is whole, with 1 when one is not.
   *
   * @param args the checkout, and perhaps a file of lines that were printed before
   */
  public static void main(String[] args) throws InterruptedException {
    int code = 0;
    try {
      var kept = args.length < 2 || args[1].isEmpty() ? List.<String>of() : lines(Path.of(args[1]));
      var faults = faults(Path.of(args[0]), System.getenv(), kept);
      faults.forEach(System.err::println);
      code = faults.isEmpty() ? 0 : BROKEN;
    } catch (CannotStart | SQLException | IOException e) {
      System.err.println("The trails could not be checked. " + e.getMessage());
      code = FAILED;
    }
    System.exit(code);
  }

  /** Whatever else Maven may have written into the file is left out. */
  private static List<String> lines(Path file) throws IOException, CannotStart {
    var lines = Files.readAllLines(file).stream().filter(KEPT.asMatchPredicate()).toList();
    if (lines.isEmpty()) {
      throw new CannotStart("In %s is no line that was printed before.".formatted(file));
    }
    return lines;
  }

  private static List<String> faults(
      Path checkout, Map<String, String> environment, List<String> kept)
      throws CannotStart, SQLException, IOException, InterruptedException {
    if (environment.containsKey("SERVICEPRO_DB_HOST")) {
      return faults(configured(environment), kept);
    }
    var data = Settings.of(checkout, environment).data();
    var folder = data.resolve("postgres");
    if (!Files.exists(folder.resolve("data/PG_VERSION"))) {
      throw new CannotStart("There is no database in " + folder + ".");
    }
    var pid = folder.resolve("data/postmaster.pid");
    if (Files.exists(pid)) {
      var running =
          source("127.0.0.1", Files.readAllLines(pid).get(PORT_LINE).strip(), Postgres.DATABASE);
      running.setUser(Postgres.OWNER);
      return faults(running, kept);
    }
    DataLock.take(data);
    try (var ours = Postgres.start(folder, true)) {
      var own = source("127.0.0.1", String.valueOf(ours.port()), Postgres.DATABASE);
      own.setUser(Postgres.OWNER);
      return faults(own, kept);
    }
  }

  private static PGSimpleDataSource configured(Map<String, String> environment) {
    var source =
        source(
            environment.getOrDefault("SERVICEPRO_DB_HOST", "127.0.0.1"),
            environment.getOrDefault("SERVICEPRO_DB_PORT", "5432"),
            environment.getOrDefault("SERVICEPRO_DB_NAME", Postgres.DATABASE));
    source.setUser(environment.getOrDefault("SERVICEPRO_DB_OWNER_USER", Postgres.OWNER));
    source.setPassword(environment.getOrDefault("SERVICEPRO_DB_OWNER_PASSWORD", ""));
    return source;
  }

  private static PGSimpleDataSource source(String host, String port, String database) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {Integer.parseInt(port)});
    source.setDatabaseName(database);
    return source;
  }

  private static List<String> faults(PGSimpleDataSource source, List<String> kept)
      throws SQLException {
    try (var owner = source.getConnection()) {
      owner.setAutoCommit(false);
      var check = new TrailCheck(owner);
      check.chains();
      for (var line : kept) {
        check.compare(line);
      }
      return check.faults;
    }
  }

  private void chains() throws SQLException {
    try (var query = owner.prepareStatement("select * from platform.audit_faults()");
        var chains = query.executeQuery()) {
      while (chains.next()) {
        var tenant = chains.getString("tenant");
        System.out.printf(
            "%s %d %s%n", tenant, chains.getLong("rows"), chains.getString("last_hash"));
        long fault = chains.getLong("first_fault");
        if (!chains.wasNull()) {
          faults.add(
              "Tenant %s: row %d was changed, removed or slipped in.".formatted(tenant, fault));
        }
      }
    }
  }

  /** A row that a line tells of must have the hash that it had then. */
  private void compare(String line) throws SQLException {
    var words = line.split(" ", -1);
    try (var bind = owner.prepareStatement("select set_config('app.tenant_id', ?, true)");
        var query =
            owner.prepareStatement("select from platform.audit where seq = ? and hash = ?")) {
      bind.setString(1, words[0]);
      bind.execute();
      query.setLong(1, Long.parseLong(words[1]));
      query.setString(2, words[2]);
      if (!query.executeQuery().next()) {
        faults.add("Tenant %s: row %s is not the one that was kept.".formatted(words[0], words[1]));
      }
    }
  }
}
