package org.tocsin.examples.commandline;

import java.util.List;
import org.tocsin.validation.CoreProblem;

/**
 * A rule of the register, which is a kind of problem at once.
 *
 * @param code the problem that says that it is broken
 * @param scope what has to be at hand to check it
 * @param types the types of message it holds for; {@code *} for all
 * @param since the version of the format that brought it
 */
record RuleEntry(CoreProblem code, String scope, List<String> types, String since) {}
