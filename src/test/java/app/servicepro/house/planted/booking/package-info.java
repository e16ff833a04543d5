@BusinessComponent(
    promise = "a planted fault",
    mayCall = {"catalog"})
package app.servicepro.house.planted.booking;

import app.servicepro.platform.BusinessComponent;
