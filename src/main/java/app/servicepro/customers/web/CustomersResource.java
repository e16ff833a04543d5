package app.servicepro.customers.web;

import app.servicepro.customers.CustomerFacts;
import app.servicepro.customers.CustomerSheet;
import app.servicepro.customers.Customers;
import app.servicepro.customers.NoSuchCustomer;
import app.servicepro.customers.Outdated;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/** The list of customers, and each of them. */
@RequestScoped
@Path("/dashboard/customers")
public class CustomersResource {
  private static final String LIST = "customers/customers.peb";
  private static final String NEW = "customers/new.peb";
  private static final String ONE = "customers/customer.peb";
  private static final String HERE = "/dashboard/customers";
  private static final int MOST_PAGES = 1_000_000;
  private static final int LONGEST_SEARCH = 200;

  @Inject private Customers customers;
  @Inject private CustomerWords words;
  @Inject private Screens screens;
  @Inject private Once once;

  @GET
  @Needs(Permission.CUSTOMERS_VIEW)
  public Response list(
      @QueryParam("q") @DefaultValue("") String typed,
      @QueryParam("page") @DefaultValue("1") String number) {
    var looked = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
    int page = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
    var found = customers.search(looked, Math.min(page, MOST_PAGES));
    return screens.show(CustomersPages.CUSTOMERS, LIST, CustomersPage.of(looked, page, found));
  }

  @GET
  @Path("new")
  @Needs(Permission.CUSTOMERS_EDIT)
  public Response blank() {
    return blank(FormView.EMPTY);
  }

  @POST
  @Needs(Permission.CUSTOMERS_EDIT)
  public Response add(MultivaluedMap<String, String> posted) {
    var read = CustomerForm.of(Form.of(posted), words.languages());
    if (read.form().failed()) {
      return blank(read.form().view());
    }
    return Screens.seeOther(
        once.place(
            read.form().once(),
            () -> HERE + "/" + customers.add(read.sheet()) + "?done=customer-added"));
  }

  @GET
  @Path("{id}")
  @Needs(Permission.CUSTOMERS_VIEW)
  public Response one(@PathParam("id") String id) {
    return with(id, customer -> show(200, words.page(customer), FormView.EMPTY));
  }

  @POST
  @Path("{id}")
  @Needs(Permission.CUSTOMERS_EDIT)
  public Response change(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return with(id, customer -> change(customer, posted));
  }

  private Response change(CustomerFacts customer, MultivaluedMap<String, String> posted) {
    var read = CustomerForm.of(Form.of(posted), words.languages());
    int seen = read.form().number("version", 1, Integer.MAX_VALUE);
    if (read.form().failed()) {
      return show(422, words.page(customer), read.form().view());
    }
    try {
      return Screens.seeOther(
          once.place(
              read.form().once(),
              () -> {
                customers.change(customer.id(), seen, read.sheet());
                return HERE + "/" + customer.id() + "?done=customer-changed";
              }));
    } catch (Outdated e) {
      return outdated(customer.id(), read.sheet(), read.form().view());
    }
  }

  /** What was typed stays in the form; what is there now stands above it. */
  private Response outdated(UUID id, CustomerSheet typed, FormView form) {
    var now = customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
    return show(409, words.page(now).besides(typed), form);
  }

  @POST
  @Path("{id}/deletion")
  @Needs(Permission.CUSTOMERS_DELETE)
  public Response delete(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return with(id, customer -> delete(customer, Form.of(posted)));
  }

  private Response delete(CustomerFacts customer, Form form) {
    var reason = form.reason("reason");
    if (form.failed()) {
      return show(422, words.page(customer), form.view());
    }
    return Screens.seeOther(
        once.place(
            form.once(),
            () -> {
              customers.delete(customer.id(), reason);
              return HERE + "?done=customer-deleted";
            }));
  }

  private Response with(String id, Function<CustomerFacts, Response> answer) {
    try {
      return customers.find(UUID.fromString(id)).map(answer).orElseGet(() -> screens.failure(404));
    } catch (NoSuchCustomer | IllegalArgumentException e) {
      return screens.failure(404);
    }
  }

  private Response blank(FormView form) {
    return screens.show(CustomersPages.NEW, NEW, words.blank(), form);
  }

  private Response show(int status, CustomerPage page, FormView form) {
    return screens.show(status, CustomersPages.CUSTOMER, ONE, page, form);
  }
}
