package cn.hengli.ledger.persistence;

import cn.hengli.shared.DomainService;
import cn.hengli.shared.UseCase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The ledger's use cases on the real ports: entries come about and change by them alone. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "cn.hengli.ledger",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter({UseCase.class, DomainService.class}))
@Import(SampleTown.class)
class LedgerSlice {}
