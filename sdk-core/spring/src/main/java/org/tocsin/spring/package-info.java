/**
 * Tocsin in Spring Boot 3.5 and 4. With this jar on the class path and {@code tocsin.realms=actual} (or whatever realms the
 * program acts on) among its properties, a program has:
 *
 * <ul>
 *   <li>beans {@link org.tocsin.Tocsin} and {@link org.tocsin.MessageReader}, unless it defines its own;
 *   <li>messages in the controllers of a servlet application: {@code @RequestBody Message<IncidentReport>} is read by
 *       the reader and must be of that type, and a {@code Message} that is returned is written by {@code Tocsin.write};
 *   <li>status 400 for a request whose content is no such message, with problem details (RFC 9457) that list every
 *       problem in the language of the request; {@link org.tocsin.spring.MessageProblemDetail} makes the same for the
 *       program's own handlers;
 *   <li>{@code @Valid Message<?>} that checks the rules too, in every validator that Spring creates: it is for messages
 *       that the program makes itself, since a message that was read is valid. {@code @Valid} on a body or part alone
 *       checks its constraints but not the rules, which are about messages;
 *   <li>{@code Message} anywhere in classes that Jackson 2 or 3 reads and writes.
 * </ul>
 *
 * <p>{@code TocsinAutoConfiguration} defines these beans, and the other four auto-configurations the rest; a bean of
 * the same type or name in the program replaces each. A configuration that can't work is reported at the start, by a
 * {@code SetupException}.
 */
@NullMarked
package org.tocsin.spring;

import org.jspecify.annotations.NullMarked;
