package org.tocsin.examples.springservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tocsin.Tocsin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, started at a free port, and what is sent to it. */
final class Service implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ConfigurableApplicationContext context = SpringApplication.run(
            SpringService.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error");
    private final HttpClient client = HttpClient.newHttpClient();

    /** An answer over HTTP. */
    record Answer(int status, String type, byte[] body) {

        JsonNode json() {
            return MAPPER.readTree(body);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A message of the conformance suite. */
    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("conformance.suite"), name + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Answer post(String path, byte[] body) {
        return post(path, body, Tocsin.MEDIA_TYPE);
    }

    /** Sends a body of a media type, with more headers by name and value. */
    Answer post(String path, byte[] body, String type, String... headers) {
        String port = context.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            String answered = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), answered, response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
