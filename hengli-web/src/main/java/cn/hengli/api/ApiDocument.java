package cn.hengli.api;

import cn.hengli.shared.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document that describes the API, at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "token";

    private static final String ABOUT = """
            Reads the plans and the quarterly ledger of a town's rural revitalization, as far as the account of the token may read \
            them in the pages. Nothing can be changed here.

            Make a token in the pages, in the menu under your name, and send it with every request: `Authorization: Bearer …`.
            Days are the town's days; moments are in UTC. Names of units are the official ones. Every error is a problem as in RFC 9457.
            """;

    static {
        // who acts is found by the token, not sent
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        var present = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("Hengli")
                        .version(present == null ? "development" : present.getVersion())
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                // left to itself it would repeat the Host header, which is anybody's word
                .servers(List.of(new Server().url("/").description("This site")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal token, made in the pages and limited in time.")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer problemResponses() {
        return new ProblemResponses();
    }

    @Bean
    OpenApiCustomizer exactAnswers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new ExactAnswers(mappings);
    }
}
