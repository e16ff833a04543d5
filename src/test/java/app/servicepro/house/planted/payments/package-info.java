@BusinessComponent(
    promise = "a planted fault",
    mayCall = {})
package app.servicepro.house.planted.payments;

import app.servicepro.platform.BusinessComponent;
