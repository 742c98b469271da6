/**
 * Tocsin in Spring Boot 3.5 and 4. With this jar on the class path and {@code tocsin.realms=actual} (or whatever realms the
 * program acts on) among its properties, a program has:
 *
 * <ul>
 *   <li>beans {@link org.tocsin.Tocsin} and {@link org.tocsin.MessageReader}, unless it has some of its own;
 *   <li>messages in the controllers of a servlet application: {@code @RequestBody Message<IncidentReport>} is read by the
 *       reader, of the type that it names, and a {@code Message} that is returned is written by {@code Tocsin.write};
 *   <li>the answer 400 to what is no such message, as problem details (RFC 9457) with every problem in the language of the
 *       request; {@link org.tocsin.spring.MessageProblemDetail} makes the same for a handler of one's own;
 *   <li>{@code @Valid Message<?>} that runs the rules too, wherever a validator that Spring made is asked: for messages that
 *       the program makes itself, since what was read is valid. {@code @Valid} on a body or part alone sees its constraints
 *       and not the rules: these speak about messages;
 *   <li>{@code Message} anywhere in classes that Jackson, of either generation, reads and writes.
 * </ul>
 *
 * <p>{@code TocsinAutoConfiguration} has the beans, the other four what they are for; a bean of the same type or name in the
 * program takes the place of each. What can't work is said at the start, by {@code SetupException}.
 */
@NullMarked
package org.tocsin.spring;

import org.jspecify.annotations.NullMarked;
