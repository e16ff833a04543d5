@BusinessComponent(
    promise = "a planted fault",
    mayCall = {"catalog"})
package app.servicepro.house.planted.customers;

import app.servicepro.platform.BusinessComponent;
