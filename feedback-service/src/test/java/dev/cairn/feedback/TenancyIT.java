package dev.cairn.feedback;

import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.TenancyContract;

class TenancyIT extends TenancyContract {

    @Override
    protected RunningService service() {
        return SharedService.running();
    }
}
