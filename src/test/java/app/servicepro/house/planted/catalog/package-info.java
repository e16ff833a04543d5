@BusinessComponent(
    promise = "a planted fault",
    mayCall = {"customers", "booking"})
package app.servicepro.house.planted.catalog;

import app.servicepro.platform.BusinessComponent;
