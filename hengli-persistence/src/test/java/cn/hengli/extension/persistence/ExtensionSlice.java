package cn.hengli.extension.persistence;

import cn.hengli.plan.ExtendTask;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.UseCase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The use cases of extensions on the real ports, and what they need of the plan. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = {ExtendTask.class, cn.hengli.extension.Extension.class},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter({UseCase.class, DomainService.class}))
class ExtensionSlice {}
