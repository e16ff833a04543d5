package app.servicepro.platform.dashboard;

import app.servicepro.platform.access.Permission;

/**
 * One of the steps that set up a business. Its words are {@code card.<name>.title}, {@code .about}
 * and {@code .action} in the component's bundle.
 *
 * @param component whose bundle holds the words
 * @param path where it is done
 * @param needs what somebody must be allowed to see it
 * @param done whether nothing is left to do
 * @param state how far it is, in the viewer's language: "14 services"; empty when there is nothing
 *     to say
 * @param order where it stands among the others
 */
public record Card(
    String component,
    String name,
    String path,
    Permission needs,
    boolean done,
    String state,
    int order) {}
