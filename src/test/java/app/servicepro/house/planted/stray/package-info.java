@BusinessComponent(
    promise = "a planted fault",
    mayCall = {})
package app.servicepro.house.planted.stray;

import app.servicepro.platform.BusinessComponent;
