package org.tocsin.examples.commandline.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The SDK as a program that does not know one rule, and has one of the wrong severity. */
public final class WrongProgram {

    private WrongProgram() {}

    public static void main(String[] arguments) throws IOException {
        AnsweringEngine engine = new AnsweringEngine("wrong 0.1");
        System.out.println(engine.hello());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = engine.answer(line.getBytes(StandardCharsets.UTF_8));
            System.out.println(answer.replaceAll("\\{\"code\":\"TOC-TLP-012\"[^}]*},?", "")
                    .replace(",]", "]")
                    .replaceAll("(\"TOC-TLP-013\",\"severity\":)\"warning\"", "$1\"error\""));
        }
    }
}
