package dev.cairn.goals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of people and plans. */
@SpringBootApplication
public class GoalsApplication {

    public static void main(String[] args) {
        SpringApplication.run(GoalsApplication.class, args);
    }
}
