package org.tocsin.examples.commandline;

/**
 * A message of the same run, party, realm, identifier and revision that came before another one.
 *
 * @param source its file
 * @param line its line there
 * @param same whether it has the same content
 */
record Earlier(String source, long line, boolean same) {}
