package app.servicepro.tenants.web;

import java.util.List;

/**
 * A node as a form.
 *
 * @param action where the form goes
 * @param all where all nodes are
 * @param version that a change must name
 * @param shown which fields the form holds, a comma between
 * @param edit whether the viewer may change it
 * @param advanced whether everything is shown
 * @param stale whether somebody changed it while the viewer typed
 */
public record NodePage(
    String node,
    String title,
    String about,
    String action,
    String all,
    int version,
    String shown,
    boolean edit,
    boolean stale,
    boolean advanced,
    List<SettingView> settings,
    List<VersionView> history) {}
