package org.tocsin.examples.commandline.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that knows nothing of messages: its first argument is its greeting, each other one what it does with a case. */
public final class PlannedProgram {

    private static final Pattern NUMBER = Pattern.compile("\"case\":(\\d+)");

    private PlannedProgram() {}

    public static void main(String[] arguments) throws IOException {
        Deque<String> plan = new ArrayDeque<>(List.of(arguments));
        System.out.println(plan.pop().replace('\'', '"'));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher number = NUMBER.matcher(line);
            if (!number.find()) {
                throw new IllegalArgumentException(line);
            }
            act(plan.isEmpty() ? "right" : plan.pop(), number.group(1));
        }
        if (plan.contains("late")) {
            System.out.println("good bye");
        }
        if (plan.contains("stays")) {
            sleep();
        }
    }

    private static void act(String what, String number) {
        switch (what) {
            case "right" -> valid(number);
            case "bare" -> System.out.println("{\"case\":" + number + ",\"valid\":true}");
            case "wrong" ->
                System.out.println("{\"case\":" + number + ",\"valid\":false,\"problems\":"
                        + "[{\"code\":\"TOC-SHP-001\",\"severity\":\"error\",\"pointer\":\"/body\"}]}");
            case "contradicts" ->
                System.out.println("{\"case\":" + number + ",\"valid\":true,\"problems\":"
                        + "[{\"code\":\"TOC-SHP-001\",\"severity\":\"error\",\"pointer\":\"/body\"}]}");
            case "skips" -> System.out.println("{\"case\":" + number + ",\"skipped\":\"too hard\\u001b[31m\"}");
            case "hangs" -> sleep();
            case "dies" -> System.exit(3);
            case "twice" -> {
                valid(number);
                valid(number);
            }
            case "other" -> {
                valid("999");
                valid(number);
            }
            case "nonsense" -> {
                System.out.println("{\"case\":" + number + ",\"valid\":\"yes\"}");
                System.out.println("INFO all is well \u001b[31m");
                valid(number);
            }
            case "endless" -> {
                String much = "x".repeat(1 << 20);
                for (int each = 0; each < 9; each++) {
                    System.out.print(much);
                }
                System.out.flush();
                sleep();
            }
            case "talks" -> {
                for (int each = 0; each < 1000; each++) {
                    System.out.println("INFO");
                }
                sleep();
            }
            case "floods" -> {
                for (int each = 0; each < 1000; each++) {
                    valid("999");
                }
                sleep();
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void valid(String number) {
        System.out.println("{\"case\":" + number + ",\"valid\":true,\"problems\":[]}");
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
