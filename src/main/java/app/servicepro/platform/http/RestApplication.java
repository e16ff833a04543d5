package app.servicepro.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every resource names its whole path; the first filter decides which hosts reach it. */
@ApplicationPath("/")
public class RestApplication extends Application {}
