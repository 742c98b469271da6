/**
 * Facts of the source as Java tables: {@link org.tocsin.generator.table.ProblemFile} has the problems of the register,
 * {@link org.tocsin.generator.table.MemberFiles} the members and their meanings.
 */
package org.tocsin.generator.table;
