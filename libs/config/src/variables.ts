/** What is told about one variable of the environment, in both languages. */
export interface VariableDescription {
  /** Text of the default; undefined when the variable is optional and has none. */
  readonly default?: string;
  readonly vi: string;
  readonly en: string;
  /** What a valid value looks like; the message of a bad value ends with it. */
  readonly expected: { readonly vi: string; readonly en: string };
}

const path = { vi: 'đường dẫn', en: 'a path' };
const port = { vi: 'số cổng 1–65535', en: 'a port number 1–65535' };
const postgresUrl = { vi: 'địa chỉ postgres://…', en: 'an address postgres://…' };
const httpUrl = { vi: 'địa chỉ http(s)://…', en: 'an address http(s)://…' };
const word = { vi: 'một tên không rỗng', en: 'a name that is not empty' };

/** Every variable that the product reads; the table in the README is written from it. */
export const variables = {
  PORT: { default: '3000', vi: 'cổng của API', en: 'port of the API', expected: port },
  PHOIHOP_HOST: {
    default: '127.0.0.1',
    vi: 'địa chỉ mà API lắng nghe',
    en: 'address on which the API listens',
    expected: { vi: 'tên máy hoặc địa chỉ IP', en: 'a host name or an IP address' },
  },
  PHOIHOP_API_PUBLIC_URL: {
    vi: 'địa chỉ API nhìn từ bên ngoài, khi đứng sau máy chủ trung gian',
    en: 'address of the API as seen from outside, when it stands behind a proxy',
    expected: httpUrl,
  },
  PHOIHOP_DATA: {
    default: '.phoihop/',
    vi: 'thư mục chứa toàn bộ dữ liệu khi chạy không cần cài đặt',
    en: 'folder of all data of the zero-install mode',
    expected: path,
  },
  DATABASE_URL: {
    vi: 'PostgreSQL, bằng quyền của ứng dụng; khi có thì npm start không tự chạy PostgreSQL',
    en: "PostgreSQL in the application's role; when given, npm start runs no PostgreSQL of its own",
    expected: postgresUrl,
  },
  DATABASE_OWNER_URL: {
    vi: 'PostgreSQL, bằng quyền của chủ sở hữu; chỉ để nâng cấp lược đồ và nạp mẫu',
    en: "PostgreSQL in the owner's role; only for migrations and the sample",
    expected: postgresUrl,
  },
  TEMPORAL_ADDRESS: {
    vi: 'địa chỉ máy chủ Temporal; khi có thì npm start không tự chạy Temporal',
    en: 'address of a Temporal server; when given, npm start runs none of its own',
    expected: { vi: 'máy:cổng', en: 'host:port' },
  },
  TEMPORAL_NAMESPACE: {
    default: 'phoihop',
    vi: 'không gian tên trên Temporal',
    en: 'namespace on Temporal',
    expected: word,
  },
  PHOIHOP_TEMPORAL_CLI: {
    vi: 'tệp chương trình temporal để dùng, thay cho việc tự tìm',
    en: 'temporal binary to use instead of looking for one',
    expected: path,
  },
  PHOIHOP_TASK_QUEUE: {
    default: 'phoihop',
    vi: 'hàng đợi công việc của tiến trình worker',
    en: 'task queue of the worker',
    expected: word,
  },
  PHOIHOP_LOG_LEVEL: {
    default: 'info',
    vi: 'mức chi tiết của nhật ký kỹ thuật',
    en: 'how much is logged',
    expected: {
      vi: 'fatal, error, warn, info, debug, trace hoặc silent',
      en: 'fatal, error, warn, info, debug, trace or silent',
    },
  },
  PHOIHOP_SIGNING_KEY_FILE: {
    vi: 'khóa riêng Ed25519 (PEM) để API ký lệnh',
    en: 'Ed25519 private key (PEM) with which the API signs commands',
    expected: path,
  },
  PHOIHOP_VERIFY_KEY_FILE: {
    vi: 'khóa công khai Ed25519 (PEM) để worker kiểm tra lệnh',
    en: 'Ed25519 public key (PEM) with which the worker verifies commands',
    expected: path,
  },
  PHOIHOP_METRICS_PORT: {
    default: '0',
    vi: 'cổng số liệu của worker trên 127.0.0.1; 0 là tắt',
    en: "port of the worker's metrics on 127.0.0.1; 0 turns them off",
    expected: { vi: 'số cổng, hoặc 0', en: 'a port number, or 0' },
  },
  PHOIHOP_WORKFLOW_BUNDLE: {
    vi: 'gói mã quy trình dựng sẵn; không có thì worker tự dựng khi khởi động',
    en: 'prebuilt bundle of the workflow code; without it the worker builds one at start',
    expected: path,
  },
  PHOIHOP_PAGE: {
    vi: 'thư mục trang web dựng sẵn để API phục vụ; không có thì địa chỉ gốc dẫn đến mô tả API',
    en: 'folder of the built page, for the API to serve; without it the root leads to the description of the API',
    expected: path,
  },
  PHOIHOP_LOCALITY_NAME: {
    default: 'Địa phương',
    vi: 'tên địa phương mà npm start -- --empty tạo ra lần đầu',
    en: 'name of the locality that npm start -- --empty makes at its first start',
    expected: word,
  },
  PHOIHOP_MAX_CACHED_WORKFLOWS: {
    default: '500',
    vi: 'số quy trình tối đa mà worker giữ trong bộ nhớ',
    en: 'how many workflows the worker keeps in memory at most',
    expected: { vi: 'số nguyên từ 2 trở lên', en: 'a whole number of 2 or more' },
  },
} as const satisfies Record<string, VariableDescription>;

export type VariableName = keyof typeof variables;
