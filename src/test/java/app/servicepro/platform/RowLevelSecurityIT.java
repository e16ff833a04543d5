package app.servicepro.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class RowLevelSecurityIT extends InServer {
  private static final String TABLES =
      """
      select c.oid::regclass::text from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      """;
  private static final String OF_TENANTS =
      " and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id')";
  private static final String ORDER = " order by 1";

  /** A person belongs to no tenant: these hold what is hers alone, found by her id or a hash. */
  private static final List<String> PEOPLE =
      List.of("passkey", "person", "recovery_code", "session", "sign_in", "token", "used_code");

  private static final String BOUND = "(tenant_id = platform.tenant())";

  @Test
  @DisplayName("F2 every table with rows of tenants has row-level security, enabled and forced")
  void everyTableIsIsolated() throws SQLException {
    var open = tables(OF_TENANTS + " and not (relrowsecurity and relforcerowsecurity)");

    assertTrue(tables(OF_TENANTS).contains("catalog.service"));
    assertEquals(List.of(), open);
  }

  @Test
  @DisplayName("F2 one policy binds every reading and writing of a table to the bound tenant")
  void thePolicyBindsReadingAndWriting() throws SQLException {
    var bound =
        column(
            """
            select polrelid::regclass::text from pg_policy
            where polcmd = '*' and polpermissive and polroles = '{0}'
              and pg_get_expr(polqual, polrelid) = '%1$s' and pg_get_expr(polwithcheck, polrelid) = '%1$s'
            order by 1
            """
                .formatted(BOUND));

    assertEquals(tables(OF_TENANTS), bound);
  }

  @Test
  @DisplayName(
      "F2 without their tenant only host names are read, and by a person her own memberships")
  void oneTableIsReadByAll() throws SQLException {
    var others =
        column(
            """
            select polrelid::regclass || ' ' || polname || ' ' || polcmd::text from pg_policy
            where pg_get_expr(polqual, polrelid) is distinct from '%s' order by 1
            """
                .formatted(BOUND));

    assertEquals(
        List.of(
            "domains.host found_by_name r",
            "identity.member of_reader r",
            "identity.role of_reader r"),
        others);
  }

  @Test
  @DisplayName("F2 tables without a tenant are the list of tenants and the migrations' histories")
  void tablesWithoutTenantAreFew() throws SQLException, IOException {
    var expected = new ArrayList<String>();
    components().forEach(c -> expected.add(c + ".flyway_schema_history"));
    for (var table : PEOPLE) {
      expected.add("identity." + table);
    }
    expected.add("packs.use"); // which version of which pack each tenant is on: nothing of its own
    expected.add("setup.template"); // the platform's list of businesses that others may begin as
    expected.add("platform.job"); // workers take jobs of all tenants; each carries its own
    expected.add("platform.mail"); // the platform's outbox, read by its staff only
    expected.add("platform.once"); // forms that were sent: ids of chance and paths
    expected.add("platform.rate"); // how often somebody tried, signed in or not
    expected.add("platform.audit_head"); // where each chain ends: no right of the application's
    expected.add("tenants.tenant"); // read before the tenant of a request is known
    expected.sort(null);

    var without = tables(OF_TENANTS.replace("and exists", "and not exists"));

    assertEquals(expected, without.stream().sorted().toList());
  }

  @Test
  @DisplayName("F2 no view runs with another's rights, and two functions: the trail's")
  void nothingLendsItsRights() throws SQLException {
    var views =
        column(
            TABLES.replace("('r', 'p')", "('v', 'm')")
                + " and not coalesce(reloptions @> '{security_invoker=true}', false)");
    var functions =
        column(
            """
            select oid::regprocedure::text from pg_proc where prosecdef
            and pronamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1
            """);

    assertEquals(List.of(), views);
    // one gives a row its place in the chain, one checks it: both know where it ends
    assertEquals(List.of("platform.audit_fault()", "platform.audit_link()"), functions);
  }

  @Test
  @DisplayName("F1 the application's role owns nothing and cannot step past the policies")
  void theRoleIsPlain() throws SQLException {
    var powers =
        column(
            """
            select rolname from pg_roles where rolname in ('servicepro_app', 'servicepro_owner')
            and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            """);
    var member = column("select pg_has_role('servicepro_app', 'servicepro_owner', 'member')::text");
    var owned =
        column(
            "select classid::regclass || ' ' || objid from pg_shdepend"
                + " where refobjid = 'servicepro_app'::regrole and deptype = 'o'");

    assertEquals(List.of(), powers);
    assertEquals(List.of("false"), member);
    assertEquals(List.of(), owned);
  }

  private static List<String> tables(String condition) throws SQLException {
    return column(TABLES + condition + ORDER);
  }

  private static List<String> column(String sql) throws SQLException {
    try (var owner = Db.owner()) {
      return Db.column(owner, sql);
    }
  }

  private static List<String> components() throws IOException {
    try (var in = RowLevelSecurityIT.class.getResourceAsStream("/db/components")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
