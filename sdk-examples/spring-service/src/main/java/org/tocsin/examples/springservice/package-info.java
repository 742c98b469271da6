/**
 * A service that takes messages over HTTP: {@link org.tocsin.examples.springservice.SpringService} starts it, {@code
 * MessageController} is what {@code tocsin-spring} makes possible, and {@code Desk} is the party that answers.
 *
 * <p>The same sources are built and tested with Spring Boot 4 and with 3.5.
 */
@NullMarked
package org.tocsin.examples.springservice;

import org.jspecify.annotations.NullMarked;
