package app.servicepro.support;

import app.servicepro.support.pictures.Photo;
import app.servicepro.support.pictures.S3Server;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the built WAR on Liberty with PostgreSQL. It runs inside the server and may inject
 * what the application has; annotated with {@code @RunAsClient} it runs outside and speaks HTTP.
 * The application is deployed once for the whole run, with every class of the tests' packages that
 * ends in {@code IT}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InServer {
  @Deployment
  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "servicepro-test.war")
        .importFrom(new File(System.getProperty("test.war")))
        .as(WebArchive.class)
        .addClasses(
            InServer.class,
            RunnerDoor.class,
            Db.class,
            Http.class,
            Photo.class,
            Routes.class,
            S3Server.class,
            Within.class)
        .addPackages(true, path -> path.get().matches(".*(IT|IT\\$.*)\\.class"), "app.servicepro");
  }
}
