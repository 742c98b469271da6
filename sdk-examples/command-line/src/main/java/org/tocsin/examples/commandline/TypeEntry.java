package org.tocsin.examples.commandline;

import java.util.List;

/**
 * A type of message that has a schema.
 *
 * @param name the type
 * @param title its title
 * @param description what a message of it does
 * @param members the members of its body
 * @param required those that are always there
 */
record TypeEntry(String name, String title, String description, List<String> members, List<String> required) {}
