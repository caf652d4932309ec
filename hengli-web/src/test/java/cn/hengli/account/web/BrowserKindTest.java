package cn.hengli.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0 Safari/537.36 | Chrome · Windows
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0                      | Edge · Windows
            Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0                                     | Firefox · Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit Mobile MicroMessenger/8.0               | WeChat · iPhone
            Mozilla/5.0 (Linux; Android 12) AppleWebKit Chrome/110.0 Mobile Safari/537.36                              | Chrome · Android
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit Chrome/86.0 Safari/537.36 QIHU 360SE                             | 360 · Windows
            <script>alert(1)</script>                                                                                  | ''
            """)
    void saysInAFewWordsWhatABrowserIs(String userAgent, String kind) {
        assertThat(BrowserKind.of(userAgent)).isEqualTo(kind);
    }

    @Test
    void saysNothingOfOneThatSaysNothing() {
        assertThat(BrowserKind.of(null)).isEmpty();
    }
}
