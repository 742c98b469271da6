package org.tocsin.examples.springservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes and answers messages over HTTP. */
@SpringBootApplication
public class SpringService {

    /** Starts the service at the port that Spring is told, 8080 if none. */
    public static void main(String[] arguments) {
        SpringApplication.run(SpringService.class, arguments);
    }
}
