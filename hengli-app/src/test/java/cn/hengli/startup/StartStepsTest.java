package cn.hengli.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

class StartStepsTest {

    @Test
    void areTakenInTheirOrderBeforeThePortIsOpened() {
        try (var program = new AnnotationConfigServletWebServerApplicationContext(Program.class)) {
            assertThat(program.getBean(Program.class).seen).containsExactly("first, port open: false", "second");
            assertThat(answers(
                            program.getBean(TomcatServletWebServerFactory.class).getPort()))
                    .isTrue();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(StartSteps.class)
    static class Program {

        final List<String> seen = new ArrayList<>();

        @Bean
        TomcatServletWebServerFactory server() throws IOException {
            try (var free = new ServerSocket(0)) {
                return new TomcatServletWebServerFactory(free.getLocalPort());
            }
        }

        @Bean
        @Order(2)
        StartStep second() {
            return () -> seen.add("second");
        }

        @Bean
        @Order(1)
        StartStep first(TomcatServletWebServerFactory server) {
            return () -> seen.add("first, port open: " + answers(server.getPort()));
        }
    }
}
