package app.servicepro.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Resources are below {@code /api}. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
