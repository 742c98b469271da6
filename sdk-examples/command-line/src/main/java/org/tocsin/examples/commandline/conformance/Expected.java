package org.tocsin.examples.commandline.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What a case says of its message.
 *
 * @param valid whether it is valid
 * @param problems everything that is wrong with it by itself; empty where the case does not say it
 * @param found everything that is found about it among others; empty where the case is about the message alone
 */
record Expected(boolean valid, Optional<List<Finding>> problems, Optional<List<Finding>> found) {}
