package cn.hengli.assistance.persistence;

import cn.hengli.shared.DomainService;
import cn.hengli.shared.UseCase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The use cases on the real ports: items come about and change by them alone. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "cn.hengli.assistance",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter({UseCase.class, DomainService.class}))
@Import(TwoTasks.class)
class AssistanceSlice {}
